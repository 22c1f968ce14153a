namespace Kinow.ClientApi.Core.Settings;

/// <summary>A format in which pictures are made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public sealed record ImageType(string Name, int Width, int Height);
