using Kinow.ClientApi.Core.Identities;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Screens;

/// <summary>Says for whom a request asks for what is laid out.</summary>
/// <param name="previews">Verifies tokens of editors; null where there are none.</param>
internal sealed class DisplayAudiences(PreviewTokens? previews)
{
    /// <summary>The audience of a field.</summary>
    /// <param name="device">The class of device that it names; null for that of the app that asks.</param>
    /// <param name="at">The moment that it names; null for now.</param>
    /// <param name="preview">The token of an editor; null for none.</param>
    /// <exception cref="GraphQLException">The token is not accepted, or is missing; the code is INVALID_PREVIEW_TOKEN.</exception>
    public DisplayAudience Of(DeviceClass? device, DateTimeOffset? at, string? preview, ClientApiRequest request)
    {
        var catalog = request.Audience;
        var isPreview = at is not null || preview is not null;
        if (isPreview)
        {
            request.KeepFromCaches();
            if (preview is null) throw Refused("at needs a preview token");
            if (previews?.IsValid(preview, catalog.Instant) != true) throw Refused("The preview token is not ours, or is over");
            if (at is { } moment) catalog = catalog with { Instant = moment };
        }

        if (device is null && request.Device is { } own)
        {
            // Headers and tokens tell it, which caches do not look at, unless the address does.
            if (request.Claims is null) request.KeepFromCaches();
            device = own;
        }

        return new(catalog, device, isPreview);
    }

    private static GraphQLException Refused(string what) =>
        new($"{what}: ask the operator for one, which kinow-admin tokens preview makes.", SessionErrorCodes.InvalidPreviewToken);
}
