using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>The few rules that contracts of distribution lead to.</summary>
internal static class GeolocationMaker
{
    private static readonly GeolocationRule[] Denied = [Deny("US", "CA"), Deny("FR"), Deny("TN", "DZ", "MA")];
    private static readonly GeolocationRule[] Allowed = [Allow("FR", "BE", "CH", "LU"), Allow("US"), Allow("GB", "IE")];

    internal static GeolocationRule Make(SplitMix64 random, EdgeCase edge) => edge switch
    {
        EdgeCase.DeniedInSome => random.Pick<GeolocationRule>(Denied),
        EdgeCase.AllowedInSome => random.Pick<GeolocationRule>(Allowed),
        _ => GeolocationRule.None,
    };

    internal static GeolocationRule Deny(params string[] countries) => new()
    {
        Enabled = true,
        ListedCountries = GeolocationBehavior.Deny,
        OtherCountries = GeolocationBehavior.Allow,
        Countries = [.. countries.Select(static code => CountryCode.Parse(code))],
    };

    private static GeolocationRule Allow(params string[] countries) => Deny(countries) with
    {
        ListedCountries = GeolocationBehavior.Allow,
        OtherCountries = GeolocationBehavior.Deny,
    };
}
