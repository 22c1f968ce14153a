using System.Collections.Frozen;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>Languages of Stripe's page.</summary>
internal static class StripeLocale
{
    private const string OfBrowser = "auto";

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        ("bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh "
            + "zh-HK zh-TW").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The language, or the one that it is a form of, as Stripe writes it; that of the browser when Stripe has neither.</summary>
    public static string Of(string locale) =>
        Known.TryGetValue(locale.Replace('_', '-'), out var exact) ? exact
        : Known.TryGetValue(locale.Split('-', '_')[0], out var language) ? language
        : OfBrowser;
}
