namespace Kinow.ClientApi.Contract;

/// <summary>A file with subtitles.</summary>
/// <param name="Name">Name for a player's menu.</param>
/// <param name="Srclang">ISO 639-1 code.</param>
/// <param name="Url">Address, signed.</param>
internal sealed record PlayerCaption(string Name, string Srclang, string Url);
