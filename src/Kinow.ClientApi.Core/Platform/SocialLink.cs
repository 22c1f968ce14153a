namespace Kinow.ClientApi.Core.Platform;

/// <summary>A page on another network.</summary>
/// <param name="Network">Name of the network in lower case.</param>
/// <param name="Url">Address of the page.</param>
public sealed record SocialLink(string Network, string Url);
