namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A category.</summary>
internal sealed record CategoryRow : RestrictedRow
{
    public long? Parent { get; init; }

    public int Position { get; init; }

    public int LevelDepth { get; init; }

    public bool Active { get; init; }

    public DateTime DateAdd { get; init; }

    public DateTime DateUpd { get; init; }
}
