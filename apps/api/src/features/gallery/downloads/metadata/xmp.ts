import type { Described } from './described.js';

/**
 * An XMP packet with prompt, model, seed and parameters, in the words of Dublin Core and IPTC where they have one,
 * and with the IPTC digital source type that marks a picture as made by a trained model, or by a program without one.
 * https://iptc.org/std/photometadata/specification/IPTC-PhotoMetadata
 */
export const toXmp = (image: Described): string =>
  [
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${NAMESPACES}>`,
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escape(image.prompt)}</rdf:li></rdf:Alt></dc:description>`,
    ...fieldsOf(image).map(([name, value]) => `<${name}>${escape(value)}</${name}>`),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
  'xmlns:easel="urn:easel:image#"',
].join(' ');

// https://cv.iptc.org/newscodes/digitalsourcetype
const sourceType = (provider: string): string =>
  `http://cv.iptc.org/newscodes/digitalsourcetype/${provider === 'sketchbook' ? 'algorithmicMedia' : 'trainedAlgorithmicMedia'}`;

/** A JPEG holds 64 KiB of XMP at most; no list of parameters worth reading comes near. */
const MAX_PARAMETERS = 16_000;

const fieldsOf = (image: Described): [name: string, value: string][] => {
  const parameters = JSON.stringify(image.parameters);
  const fields: [string, string | number | null][] = [
    ['xmp:CreatorTool', 'Easel'],
    ['xmp:CreateDate', image.createdAt],
    ['Iptc4xmpExt:DigitalSourceType', sourceType(image.provider)],
    ['Iptc4xmpExt:AISystemUsed', `${image.model} (${image.provider})`],
    ['Iptc4xmpExt:AIPromptInformation', image.prompt],
    ['easel:id', image.id],
    ['easel:prompt', image.prompt],
    ['easel:negativePrompt', image.negativePrompt || null],
    ['easel:model', image.model],
    ['easel:provider', image.provider],
    ['easel:seed', image.seed],
    ['easel:width', image.width],
    ['easel:height', image.height],
    ['easel:parameters', parameters.length > MAX_PARAMETERS ? null : parameters],
  ];
  return fields.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
};

/** XML 1.0 text: what it cannot hold, not even escaped, becomes a space. */
const escape = (text: string): string =>
  text.replace(NOT_XML, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// Built from a string so that no raw control character stands in the source.
const NOT_XML = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]', 'g');
