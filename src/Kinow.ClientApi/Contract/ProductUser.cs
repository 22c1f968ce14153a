namespace Kinow.ClientApi.Contract;

/// <summary>A product as the viewer stands to it.</summary>
/// <param name="Accessible">Whether the viewer may watch some of it.</param>
internal sealed record ProductUser(bool Accessible);
