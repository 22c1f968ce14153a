namespace Kinow.ClientApi.Core.Catalog;

/// <summary>Subtitles of a video in one language.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name for a player's menu.</param>
/// <param name="Srclang">ISO 639-1 code.</param>
/// <param name="Filename">Its file (WebVTT), a path below where the platform serves media from; null where it stands in the media.</param>
public sealed record Subtitle(long Id, string Name, string Srclang, string? Filename = null);
