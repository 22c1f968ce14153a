namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>What an account signs in with.</summary>
internal sealed record CredentialRow
{
    public byte[] Id { get; init; } = [];

    public string Email { get; init; } = "";

    public string Password { get; init; } = "";

    public bool Active { get; init; }
}
