using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Requests;

/// <summary>Where a request says for whom it is.</summary>
public sealed class RequestOptions
{
    /// <summary>
    /// The header with the caller's country, ISO 3166-1 alpha-2. Only what stands in front of the service may set it: Amazon CloudFront
    /// writes <c>CloudFront-Viewer-Country</c> and drops what a caller sends under that name.
    /// </summary>
    public string CountryHeader { get; set; } = "CloudFront-Viewer-Country";

    /// <summary>The header with the wished currency, ISO 4217. An unknown one is the same as none.</summary>
    public string CurrencyHeader { get; set; } = "X-Currency";

    /// <summary>The header with the build of the app that asks, such as <c>ios/5.2.1</c>.</summary>
    public string AppHeader { get; set; } = "X-App-Build";

    /// <summary>The parameter with the viewer's segment, in addresses of the cacheable route.</summary>
    public string SegmentParameter { get; set; } = "segment";

    /// <summary>The parameter with the token of the viewer's groups, where the cacheable route is entered without a segment.</summary>
    public string GroupParameter { get; set; } = "group";

    /// <summary>
    /// The country of requests without the header; unknown unless set. Rules of geolocation then treat it as "any other country".
    /// </summary>
    public CountryCode DefaultCountry { get; set; } = CountryCode.Unknown;
}
