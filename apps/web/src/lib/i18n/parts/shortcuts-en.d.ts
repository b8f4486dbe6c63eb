/** The names of keyboard shortcuts, and the sheet that lists them, in English. */
export declare const shortcutsEn: {
    title: string;
    hint: string;
    off: string;
    group: {
        general: string;
        create: string;
        gallery: string;
        viewer: string;
        compare: string;
    };
    general: {
        palette: string;
        help: string;
        search: string;
    };
    create: {
        generate: string;
        cancel: string;
        earlier: string;
        later: string;
        prompt: string;
    };
    gallery: {
        open: string;
        select: string;
        selectAll: string;
        clear: string;
        favorite: string;
        tag: string;
        move: string;
        download: string;
        trash: string;
        delete: string;
        goToDate: string;
        nextDay: string;
        previousDay: string;
        nextMonth: string;
        previousMonth: string;
        nextYear: string;
        previousYear: string;
    };
    viewer: {
        next: string;
        previous: string;
        close: string;
        zoomIn: string;
        zoomOut: string;
        zoomFit: string;
        info: string;
        favorite: string;
        remix: string;
        useAll: string;
        useSeed: string;
        usePrompt: string;
        useSize: string;
        reference: string;
        compare: string;
        copyPrompt: string;
        variations: string;
        download: string;
        trash: string;
        delete: string;
    };
    compare: {
        swap: string;
        mode: string;
    };
};
