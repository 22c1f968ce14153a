namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A chain of refresh tokens.</summary>
internal sealed record SessionRow
{
    public byte[] Id { get; init; } = [];

    public byte[] User { get; init; } = [];

    public bool Anonymous { get; init; }

    public byte[] TokenHash { get; init; } = [];

    public int Generation { get; init; }

    public DateTime Expires { get; init; }

    public bool Revoked { get; init; }
}
