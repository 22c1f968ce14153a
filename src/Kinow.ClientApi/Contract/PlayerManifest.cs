namespace Kinow.ClientApi.Contract;

/// <summary>What a player plays.</summary>
/// <param name="Url">Address, signed.</param>
/// <param name="Format">Its format.</param>
/// <param name="MimeType">Media type of what the address gives.</param>
internal sealed record PlayerManifest(string Url, PlayerFormat Format, string MimeType);
