namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>An actor or a director.</summary>
internal sealed record PersonRow
{
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public bool Active { get; init; }

    public string? Image { get; init; }
}
