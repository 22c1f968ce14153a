namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A bookmark of an account.</summary>
internal sealed record BookmarkRow
{
    public byte[] Customer { get; init; } = [];

    public long Product { get; init; }

    public DateTime DateAdd { get; init; }
}
