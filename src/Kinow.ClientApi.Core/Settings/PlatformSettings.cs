using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Settings;

/// <summary>What a platform was configured with.</summary>
public sealed record PlatformSettings
{
    /// <summary>Languages of the catalogue.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>The language that fills in.</summary>
    public required Language DefaultLanguage { get; init; }

    /// <summary>Known countries.</summary>
    public required ImmutableArray<Country> Countries { get; init; }

    /// <summary>Currencies that prices can be shown in.</summary>
    public required ImmutableArray<Currency> Currencies { get; init; }

    /// <summary>The currency that prices are entered in.</summary>
    public required Currency DefaultCurrency { get; init; }

    /// <summary>Formats of pictures.</summary>
    public ImmutableArray<ImageType> ImageTypes { get; init; } = [];

    /// <summary>What is allowed with the devices of accounts.</summary>
    public DeviceSettings Devices { get; init; } = new();

    /// <summary>What is allowed with viewings of one account at the same time. What was stored before there was a limit has none.</summary>
    public ViewingSettings Viewings { get => field ?? ViewingSettings.NoLimit; init; }

    /// <summary>What is allowed with the profiles of accounts.</summary>
    public ProfileSettings Profiles { get; init; } = new();
}
