using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Kinow.ClientApi.Hosting;

/// <summary>
/// From which address a viewer asks, where the connection is that of a cache in front: limits, and players that are bound to an address,
/// go by it.
/// </summary>
public static class ViewerAddress
{
    /// <summary>
    /// The variable that names the header, such as <c>CloudFront-Viewer-Address</c>. Only where nothing but that cache reaches the service.
    /// </summary>
    public const string Variable = "KINOW_VIEWER_ADDRESS";

    /// <summary>Takes the address of each connection from a header; where a request has none that can be read, it stays as it is.</summary>
    /// <param name="header">The header, which holds an address and a port; null for none.</param>
    public static IApplicationBuilder UseViewerAddress(this IApplicationBuilder application, string? header)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (string.IsNullOrEmpty(header)) return application;
        return application.Use((http, next) =>
        {
            if (http.Request.Headers[header] is [{ } text] && Read(text) is { } address) http.Connection.RemoteIpAddress = address;
            return next(http);
        });
    }

    // An address of IPv6 comes with or without brackets; the port is always there.
    private static IPAddress? Read(string text)
    {
        var end = text.LastIndexOf(':');
        return end > 0 && IPAddress.TryParse(text.AsSpan(0, end).Trim("[]"), out var address) ? address : null;
    }
}
