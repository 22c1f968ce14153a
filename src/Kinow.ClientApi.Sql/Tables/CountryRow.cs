using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A country that a geolocation rule lists.</summary>
internal sealed record CountryRow(long Owner, CountryCode Country, int Position) : IOwnedRow
{
    // ISO codes in alphabetical order.
    public long Key
    {
        get
        {
            var code = Country.ToString();
            return (code[0] << 16) | code[1];
        }
    }
}
