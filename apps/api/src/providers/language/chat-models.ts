/**
 * The model of a server that can most likely chat: servers list everything they have under one roof.
 * @returns null when there is none
 */
export const chooseChatModel = (ids: readonly string[]): string | null => {
  const others = ids.filter((id) => id !== '' && id.length <= MAX_ID && !NO_CHAT.test(id));
  return others.find((id) => CHAT.test(id)) ?? others[0] ?? null;
};

const MAX_ID = 150;

/** Names of models that draw, listen, speak, embed or sort. */
const NO_CHAT =
  /stable|diffusion|sdxl|\bsd[-_.]?\d|flux|image|dall|dreamshaper|kandinsky|pixart|qwen-image|z-image|lora|vae|embed|bge|rerank|whisper|tts|piper|bark|audio|speech|clip|yolo|video|wan\d/i;
const CHAT = /chat|instruct|gpt|llama|mistral|qwen|gemma|phi|hermes|command|deepseek/i;
