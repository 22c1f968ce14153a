namespace Kinow.ClientApi.Core.Catalog;

/// <summary>The way to subscribe to an offer.</summary>
public sealed record SvodAccessMode : AccessMode;
