using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A country that one of the platform's rules lists.</summary>
internal sealed record PlatformCountryRow(long Platform, string Rule, CountryCode Country, int Position);
