namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>How far an account has watched a video.</summary>
internal sealed record WatchingRow
{
    public byte[] Customer { get; init; } = [];

    public long Video { get; init; }

    public long Product { get; init; }

    public double Seek { get; init; }

    public DateTime Date { get; init; }
}
