using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>The platform and its configuration; the same for every seed.</summary>
internal static class PlatformMaker
{
    internal static Language English { get; } = new(1, "English", Trilingual.En);

    internal static Language French { get; } = new(2, "Français", Trilingual.Fr);

    internal static Language Arabic { get; } = new(3, "العربية", Trilingual.Ar);

    internal static PlatformInfo Platform(PictureMaker pictures) => new()
    {
        Id = 1,
        Name = "Kinow Demo",
        Url = "https://demo.kinow.example",
        Logo = pictures.Address("platform", "logo"),
        Favicon = pictures.Address("platform", "favicon-16"),
        Social = [new("youtube", "https://youtube.example/kinow-demo"), new("instagram", "https://instagram.example/kinow-demo")],
        Entry = GeolocationMaker.Deny("KP"),
        Sale = GeolocationMaker.Deny("AQ", "KP"),
    };

    internal static PlatformSettings Settings { get; } = MakeSettings();

    private static PlatformSettings MakeSettings()
    {
        Currency euro = new(1, "Euro", "EUR", "978", "€", 1m, 2);
        return new()
        {
            Languages = [English, French, Arabic],
            DefaultLanguage = English,
            Countries =
            [
                .. CountryNames.All.Select(
                    static (country, index) => new Country(index + 1, CountryCode.Parse(country.Code), country.Name.ToText())),
            ],
            Currencies =
            [
                euro,
                new(2, "US dollar", "USD", "840", "$", 1.095m, 2),
                new(3, "Pound sterling", "GBP", "826", "£", 0.86m, 2),
                new(4, "Tunisian dinar", "TND", "788", "DT", 3.385m, 3),
                new(5, "West African CFA franc", "XOF", "952", "CFA", 655.957m, 0),
            ],
            DefaultCurrency = euro,
            Taxes = TaxMaker.Rates,
            Apps = AppMaker.Settings,
            ImageTypes =
            [
                new("cover_large", 600, 900), new("cover_small", 200, 300), new("photogramme_large", 1280, 720), new("background", 1920, 1080),
                new("logo", 800, 310),
            ],
            RegistrationFields =
            [
                new("firstname", true, true), new("lastname", true, true), new("email", true, true), new("password", true, true),
                new("birthday", false, true), new("newsletter", false, true), new("optin", false, false),
            ],
            Genders =
            [
                new(1, 0, new Trilingual("Mr", "M.", "السيد").ToText()),
                new(2, 1, new Trilingual("Mrs", "Mme", "السيدة").ToText()),
            ],
            ContactSubjects =
            [
                new(
                    1,
                    "billing@demo.kinow.example",
                    new Trilingual("Payment", "Paiement", "الدفع").ToText(),
                    new Trilingual(
                        "Purchases, subscriptions, refunds.",
                        "Achats, abonnements, remboursements.",
                        "المشتريات والاشتراكات.").ToText()),
                new(
                    2,
                    "player@demo.kinow.example",
                    new Trilingual("Playback", "Lecture", "التشغيل").ToText(),
                    LocalizedText.Missing),
            ],
        };
    }
}
