namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A format of pictures.</summary>
internal sealed record ImageTypeRow
{
    public string Name { get; init; } = "";

    public int Width { get; init; }

    public int Height { get; init; }
}
