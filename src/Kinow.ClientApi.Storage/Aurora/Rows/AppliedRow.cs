namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A command that was carried out on an account.</summary>
internal sealed record AppliedRow
{
    public byte[] Customer { get; init; } = [];

    public byte[] Id { get; init; } = [];

    public DateTime DateAdd { get; init; }
}
