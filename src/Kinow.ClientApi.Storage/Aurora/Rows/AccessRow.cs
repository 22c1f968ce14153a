namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>An access of an account; Download is that of the subscription's offer.</summary>
internal sealed record AccessRow
{
    public byte[] Customer { get; init; } = [];

    public long Id { get; init; }

    public string Type { get; init; } = "";

    public long Product { get; init; }

    public long? AccessMode { get; init; }

    public string Mode { get; init; } = "";

    public string Quality { get; init; } = "";

    public long? Video { get; init; }

    public long? VideoGroup { get; init; }

    public bool Download { get; init; }

    public DateTime DateAdd { get; init; }

    public DateTime? DateExp { get; init; }

    public DateTime? DateRenewal { get; init; }

    public bool Recurring { get; init; }

    public string? Gateway { get; init; }

    public bool Active { get; init; }
}
