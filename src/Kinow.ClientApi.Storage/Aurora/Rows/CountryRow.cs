namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A country that a geolocation rule lists.</summary>
internal sealed record CountryRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public string Country { get; init; } = "";

    public long Key => (Country[0] << 16) | Country[1];
}
