import type { ErrorTable } from './french-errors';

/** Chaque erreur de l'API en français ; un code absent ne compile pas. */
export const errorsFr: ErrorTable = {
  validation_failed: {
    title: 'La demande n’est pas valide',
    detail: 'Corrigez les champs signalés et renvoyez-la.',
  },
  invalid_json: { title: 'Le corps n’est pas du JSON valide', detail: 'Envoyez un objet JSON.' },
  prompt_empty: {
    title: 'La description est vide',
    detail: 'Dites en quelques mots ce que l’image doit montrer.',
  },
  prompt_too_long: {
    title: 'La description est trop longue',
    detail: 'Elle a {actual} caractères ; ramenez-la à {max}.',
  },
  size_out_of_range: {
    title: 'Le format est hors limites',
    detail:
      'Ce modèle ne peut pas dessiner {width} × {height} ; chaque côté va de {min} à {max} pixels, le plus long au plus {maxRatio} fois le plus court.',
  },
  count_out_of_range: {
    title: 'Trop d’images à la fois',
    detail: 'Ce modèle dessine au plus {max} images par demande.',
  },
  too_many_tags: {
    title: 'Trop d’étiquettes',
    detail: 'Une image en porte au plus {max}. Retirez-en d’abord ; rien n’a été modifié.',
  },
  model_unknown: {
    title: 'Ce modèle n’existe pas',
    detail: 'Aucun modèle ne s’appelle « {model} » : choisissez-en un autre.',
  },
  style_unknown: {
    title: 'Ce style n’existe pas',
    detail: '« {style} » n’est pas un style de ce modèle ; choisissez parmi : {allowed}.',
  },
  parameter_invalid: {
    title: 'Un paramètre n’est pas valide',
    detail: '« {name} » ne peut pas être {value} : {reason}.',
  },
  image_input_invalid: {
    title: 'Cette image est inutilisable',
    detail: 'Choisissez un PNG, JPEG ou WebP de 16 Mio au plus.',
  },
  image_inputs_out_of_range: {
    title: 'Trop d’images de départ',
    detail: 'Ce modèle en prend au plus {max}.',
  },
  image_required: {
    title: 'Ce modèle a besoin d’une image de départ',
    detail: 'Il ne fait que modifier des images : fournissez-en une ou choisissez un autre modèle.',
  },
  provider_quota: {
    title: 'Le compte chez le fournisseur est épuisé',
    detail:
      '{provider} a répondu : {reason}. Ajoutez-y du crédit, prenez une autre clé ou choisissez un autre modèle.',
  },
  too_many_searches: {
    title: 'Vous avez autant de recherches enregistrées que possible',
    detail: 'On en garde au plus {max} ; supprimez-en une dont vous n’avez plus besoin.',
  },
  provider_key_missing: {
    title: 'Il manque une clé',
    detail: 'Enregistrez une clé pour {provider} sous Fournisseurs, ou demandez-en une à l’administrateur.',
  },
  provider_address_missing: {
    title: 'Aucun serveur n’est relié',
    detail: 'Un administrateur peut saisir l’adresse de {provider} sous Fournisseurs.',
  },
  provider_key_unreadable: {
    title: 'La clé enregistrée est illisible',
    detail:
      'Elle a été chiffrée avec une clé que ce serveur n’a plus. Enregistrez de nouveau la clé pour {provider}, ou rétablissez l’ancienne ENCRYPTION_KEY.',
  },
  model_not_installed: {
    title: 'Le modèle n’y est pas installé',
    detail: '{provider} n’a pas ce modèle en ce moment. {hint}',
  },
  model_unusable: {
    title: 'Ce modèle est inutilisable',
    detail: '{reason}. Corrigez-le là où il est défini, ou choisissez un autre modèle.',
  },
  provider_key_refused: {
    title: 'Le fournisseur a refusé la clé',
    detail:
      '{provider} a répondu : {reason}. Vérifiez la clé et ses droits sous Fournisseurs ; si elle n’est pas à vous, demandez à l’administrateur.',
  },
  content_refused: {
    title: 'Le fournisseur a refusé ce contenu',
    detail:
      '{provider} a répondu : {reason}. Changez la description ou l’image, ou choisissez un autre modèle.',
  },
  request_refused: {
    title: 'Le fournisseur a refusé la demande',
    detail: '{provider} a répondu : {reason}. Changez les paramètres ou choisissez un autre modèle.',
  },
  provider_model_unknown: {
    title: 'Le fournisseur n’a pas ce modèle',
    detail: '{provider} a répondu : {reason}. Choisissez un autre modèle.',
  },
  address_refused: {
    title: 'Cette adresse ne peut pas être appelée',
    detail:
      '{reason}. Un réseau privé est réservé aux administrateurs et aux réglages du serveur, les métadonnées du nuage à personne ; une clé enregistrée pour une autre adresse est à enregistrer de nouveau.',
  },
  provider_unreachable: {
    title: 'Le fournisseur est injoignable',
    detail: '{provider} : {reason}. Vérifiez son adresse et le réseau, puis réessayez.',
  },
  provider_answer_invalid: {
    title: 'La réponse du fournisseur est inutilisable',
    detail: '{provider} : {reason}. Réessayez ou choisissez un autre modèle.',
  },
  provider_rate_limited: {
    title: 'Le fournisseur demande une pause',
    detail: '{provider} a répondu : {reason}. Patientez un peu et réessayez, ou choisissez un autre modèle.',
  },
  provider_model_loading: {
    title: 'Le fournisseur charge encore le modèle',
    detail: '{provider} a répondu : {reason}. Réessayez dans une minute ou choisissez un autre modèle.',
  },
  provider_unavailable: {
    title: 'Le fournisseur a des difficultés',
    detail: '{provider} a répondu : {reason}. Réessayez plus tard ou choisissez un autre modèle.',
  },
  provider_paused: {
    title: 'Le fournisseur est laissé au repos un instant',
    detail: '{provider} a échoué plusieurs fois de suite ; nouvel essai dans {seconds} secondes.',
  },
  cursor_invalid: {
    title: 'La page demandée n’est pas valide',
    detail: 'Rechargez la liste depuis le début.',
  },
  unauthenticated: { title: 'Vous n’êtes pas connecté', detail: 'Connectez-vous.' },
  token_invalid: { title: 'Votre session n’est plus valide', detail: 'Connectez-vous de nouveau.' },
  credentials_invalid: {
    title: 'Nom d’utilisateur ou mot de passe incorrect',
    detail: 'Vérifiez les deux et réessayez.',
  },
  password_incorrect: {
    title: 'Le mot de passe actuel est incorrect',
    detail: 'Saisissez celui avec lequel vous vous connectez.',
  },
  forbidden: {
    title: 'Vous n’en avez pas le droit',
    detail: 'Adressez-vous à un administrateur de cette instance.',
  },
  origin_refused: {
    title: 'La demande vient d’un autre site',
    detail: 'Ouvrez Easel à sa propre adresse et réessayez.',
  },
  host_refused: {
    title: 'Ce nom d’hôte n’est pas servi',
    detail: 'Ouvrez l’adresse affichée au démarrage, ou réglez PUBLIC_URL sur la vôtre.',
  },
  setup_token_invalid: {
    title: 'Le jeton d’installation manque ou est faux',
    detail: 'Le premier compte demande le jeton écrit dans le journal du serveur au démarrage.',
  },
  registration_closed: {
    title: 'Les inscriptions sont fermées',
    detail: 'Demandez un compte à un administrateur de cette instance.',
  },
  not_found: { title: 'Introuvable', detail: 'Cela n’existe pas, ou n’est pas à vous.' },
  route_not_found: { title: 'Cette adresse n’existe pas', detail: 'La page /docs les liste toutes.' },
  last_admin: {
    title: 'C’est le dernier administrateur',
    detail: 'Nommez d’abord un autre administrateur ; une instance n’en est jamais dépourvue.',
  },
  own_password: {
    title: 'C’est votre propre compte',
    detail: 'Changez votre mot de passe dans les réglages (PUT /api/auth/password), qui demandent l’actuel.',
  },
  setting_from_environment: {
    title: 'Ce réglage vient de l’environnement',
    detail:
      '{name} est défini là où le serveur est lancé ; changez-le là-bas et redémarrez, ou retirez-le d’abord.',
  },
  username_taken: { title: 'Ce nom d’utilisateur est pris', detail: 'Choisissez-en un autre.' },
  generation_not_finished: {
    title: 'Le dessin n’est pas terminé',
    detail: 'Attendez sa fin ou annulez-le d’abord.',
  },
  body_too_large: { title: 'La demande est trop grande', detail: 'Envoyez au plus {max} octets.' },
  media_type_unsupported: { title: 'Ce type de contenu n’est pas accepté', detail: 'Envoyez du JSON.' },
  range_not_satisfiable: {
    title: 'Cette partie du fichier n’existe pas',
    detail: 'Le fichier a {size} octets.',
  },
  rate_limited: { title: 'Trop de demandes', detail: 'Attendez {retryAfter} secondes et réessayez.' },
  queue_full: {
    title: 'Votre file d’attente est pleine',
    detail: 'Vous avez {max} dessins en cours ; attendez la fin de quelques-uns ou annulez-les.',
  },
  too_many_downloads: {
    title: 'Trop de téléchargements à la fois',
    detail: 'Vous en avez {max} en cours ; attendez la fin de l’un d’eux ou arrêtez-le, puis réessayez.',
  },
  internal: {
    title: 'Une erreur est survenue',
    detail: 'Réessayez ; si cela persiste, donnez le numéro de requête à l’administrateur.',
  },
  interrupted: {
    title: 'Le serveur s’est arrêté pendant le dessin',
    detail: 'Il ne se passera plus rien pour cette demande ; réessayez pour la redessiner.',
  },
  provider_failed: {
    title: 'L’image n’a pas pu être dessinée',
    detail: 'Le fournisseur a répondu : {reason}. Réessayez, ou choisissez un autre modèle.',
  },
  image_invalid: {
    title: 'La réponse du fournisseur n’est pas une image',
    detail: 'Réessayez, ou choisissez un autre modèle.',
  },
  busy: { title: 'Le serveur est occupé', detail: 'Attendez un instant et réessayez.' },
  not_ready: {
    title: 'Le serveur n’est pas prêt',
    detail: 'Réessayez dans un instant ; /ready dit ce qui manque.',
  },
  shutting_down: { title: 'Le serveur s’arrête', detail: 'Réessayez dans un instant.' },
  timed_out: {
    title: 'Le fournisseur a mis trop de temps',
    detail: 'Aucun progrès pendant {seconds} secondes. Réessayez, ou augmentez GENERATION_TIMEOUT.',
  },
  storage_full: {
    title: 'Le disque est plein',
    detail:
      'Rien n’a été enregistré. L’administrateur doit libérer de la place dans DATA_DIR ; puis réessayez.',
  },
  batch_too_large: {
    title: 'Trop de demandes dans un lot',
    detail:
      'Descriptions fois modèles donnent {actual} ; on peut en demander {max} à la fois. Retirez des variantes entre accolades, ou des modèles.',
  },
  project_target_invalid: {
    title: 'Les images ne peuvent pas aller là',
    detail: 'Choisissez un autre de vos projets, gardez les images hors projet ou mettez-les à la corbeille.',
  },
  name_taken: {
    title: 'Ce nom est déjà pris',
    detail: 'Vous en avez déjà un qui s’appelle « {name} » ; choisissez un autre nom.',
  },
  project_archived: {
    title: 'Le projet est archivé',
    detail: 'Sortez « {name} » des archives, ou choisissez un autre projet, ou aucun.',
  },
  too_many_projects: {
    title: 'Vous avez trop de projets',
    detail:
      'Il peut y en avoir {max} ; supprimez-en un dont vous n’avez plus besoin, ou utilisez des étiquettes.',
  },
  too_many_templates: {
    title: 'Vous avez trop de modèles de texte',
    detail:
      'Vous pouvez en avoir {max} à vous ; supprimez-en dont vous n’avez plus besoin. Rien n’a été enregistré.',
  },
  template_built_in: {
    title: 'Ce modèle de texte est fourni avec Easel',
    detail: 'Il ne peut être ni modifié ni supprimé ; enregistrez-en une copie et modifiez-la.',
  },
  no_language_model: {
    title: 'Aucun modèle de langage n’est connecté',
    detail:
      'Enregistrez sous Fournisseurs une clé pour OpenAI ou OpenRouter, ou l’adresse d’un serveur compatible OpenAI ; ou enrichissez à partir des listes fournies.',
  },
};
