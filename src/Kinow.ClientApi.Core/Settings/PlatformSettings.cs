using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
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

    // Documents that were written before there were any do not have these.

    /// <summary>What is asked of who signs up, in order.</summary>
    public ImmutableArray<RegistrationField> RegistrationFields { get => field.IsDefault ? [] : field; init; }

    /// <summary>Forms of address, in order.</summary>
    public ImmutableArray<Gender> Genders { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whom one may write to, in order.</summary>
    public ImmutableArray<Contact> ContactSubjects { get => field.IsDefault ? [] : field; init; }

    /// <summary>The taxes that prices contain.</summary>
    public TaxRates Taxes { get => field ?? TaxRates.None; init; }

    /// <summary>What apps are told of themselves.</summary>
    public AppSettings Apps { get => field ?? AppSettings.None; init; }

    /// <summary>What is sold in app stores.</summary>
    public StoreProducts StoreProducts { get => field ?? StoreProducts.None; init; }
}
