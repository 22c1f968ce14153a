using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>Who is shown something of a layout, and when. All of it has to fit.</summary>
public sealed record DisplayRule
{
    /// <summary>Everybody, always.</summary>
    public static DisplayRule Everybody { get; } = new();

    /// <summary>Whether it is switched on.</summary>
    public bool Active { get; init; } = true;

    /// <summary>In which countries.</summary>
    public GeolocationRule Countries { get; init; } = GeolocationRule.None;

    /// <summary>To which groups of customers.</summary>
    public GroupRestriction Groups { get; init; } = GroupRestriction.None;

    /// <summary>The languages of requests; empty for all.</summary>
    public ImmutableArray<LanguageCode> Languages { get; init; } = [];

    /// <summary>On which devices; empty for all. Where the device is not known, what is for some is not shown.</summary>
    public ImmutableArray<DeviceClass> Devices { get; init; } = [];

    /// <summary>First instant; null for since ever.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>First instant after it; null for ever.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Whether an audience is shown it.</summary>
    public bool Allows(DisplayAudience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        var catalog = audience.Catalog;
        return (Active || audience.SeesInactive)
            && new PublicationWindow(From, To).IsPublishedAt(catalog.Instant)
            && Countries.Allows(catalog.Country)
            && Groups.Allows(catalog.Groups)
            && (Languages.IsEmpty || Languages.Contains(catalog.Languages.Requested))
            && (Devices.IsEmpty || (audience.Device is { } device && Devices.Contains(device)));
    }
}
