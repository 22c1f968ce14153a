using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Pricing;

/// <summary>How a language writes an amount of money, after the Unicode CLDR.</summary>
/// <param name="DecimalPoint">Between units and fractions.</param>
/// <param name="GroupMark">Between thousands; '\0' for none.</param>
/// <param name="Prefix">Written before everything.</param>
/// <param name="SignFirst">Whether the currency sign comes before the digits.</param>
/// <param name="Gap">Between sign and digits.</param>
internal sealed record NumberPattern(char DecimalPoint, char GroupMark, string Prefix, bool SignFirst, string Gap)
{
    private const string NoBreak = "\u00A0";

    private static readonly NumberPattern English = new('.', ',', "", true, "");
    private static readonly NumberPattern French = new(',', '\u202F', "", false, NoBreak);
    private static readonly NumberPattern Continental = new(',', '.', "", false, NoBreak);
    private static readonly NumberPattern Spaced = new(',', '\u00A0', "", false, NoBreak);
    private static readonly NumberPattern Dutch = new(',', '.', "", true, NoBreak);
    private static readonly NumberPattern Arabic = new('.', ',', "\u200F", false, NoBreak);

    internal static NumberPattern For(LanguageCode language) => language.ToString() switch
    {
        "fr" => French,
        "de" or "es" or "it" or "pt" or "tr" or "da" or "el" => Continental,
        "pl" or "ru" or "uk" or "sv" or "nb" or "fi" or "cs" or "sk" or "bg" => Spaced,
        "nl" => Dutch,
        "ar" => Arabic,
        _ => English,
    };
}
