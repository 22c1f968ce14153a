namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>An account.</summary>
internal sealed record CustomerRow
{
    public byte[] Id { get; init; } = [];

    public string Email { get; init; } = "";

    public string Firstname { get; init; } = "";

    public string Lastname { get; init; } = "";

    public DateTime? Birthday { get; init; }

    public bool Newsletter { get; init; }

    public bool Optin { get; init; }

    public bool Active { get; init; }

    public string? Language { get; init; }

    public string? Country { get; init; }

    public DateTime DateAdd { get; init; }

    public DateTime DateUpd { get; init; }
}
