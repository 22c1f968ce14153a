namespace Kinow.ClientApi.Core.Catalog;

/// <summary>Subtitles of a video in one language.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name for a player's menu.</param>
/// <param name="Srclang">ISO 639-1 code.</param>
public sealed record Subtitle(long Id, string Name, string Srclang);
