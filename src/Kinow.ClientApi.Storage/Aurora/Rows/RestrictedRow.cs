namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A row with a geolocation rule.</summary>
internal abstract record RestrictedRow
{
    public long Id { get; init; }

    public bool Enabled { get; init; }

    public string Listed { get; init; } = "";

    public string Others { get; init; } = "";
}
