using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Settings;

/// <summary>A country.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Name.</param>
public sealed record Country(int Id, CountryCode Code, LocalizedText Name)
{
    /// <summary>ISO 3166-1 alpha-2 code in upper case.</summary>
    public string IsoCode { get; } = Code.ToString();
}
