using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>
/// Reads who is shown something. A condition that is not known is refused always, lest something is shown to those that it is not for.
/// </summary>
internal static class RuleReader
{
    public static DisplayRule Read(LayoutPart owner)
    {
        var isActive = owner.Switch("active") ?? true;
        if (owner.Find("for") is not { } node) return isActive ? DisplayRule.Everybody : DisplayRule.Everybody with { Active = false };
        var part = new LayoutPart(node, "a rule");
        var rule = new DisplayRule
        {
            Active = isActive,
            Countries = ReadCountries(part),
            Groups = ReadGroups(part),
            Languages = [.. part.List("languages").Select(ReadLanguage)],
            Devices = [.. part.List("devices").Select(static device => LayoutPart.WordOf(device, "devices", LayoutWords.Devices))],
            From = part.Instant("from"),
            To = part.Instant("to"),
        };
        part.End();
        return rule.From >= rule.To ? throw new LayoutFormatException(part.Line, "'from' is before 'to'.") : rule;
    }

    private static GeolocationRule ReadCountries(LayoutPart part)
    {
        var (only, except) = (part.List("countries"), part.List("exceptCountries"));
        if (only.IsEmpty && except.IsEmpty) return GeolocationRule.None;
        if (!only.IsEmpty && !except.IsEmpty)
            throw new LayoutFormatException(part.Line, "A rule has 'countries' or 'exceptCountries'.");
        return new()
        {
            Enabled = true,
            ListedCountries = except.IsEmpty ? GeolocationBehavior.Allow : GeolocationBehavior.Deny,
            OtherCountries = except.IsEmpty ? GeolocationBehavior.Deny : GeolocationBehavior.Allow,
            Countries = [.. only.Concat(except).Select(ReadCountry)],
        };
    }

    private static GroupRestriction ReadGroups(LayoutPart part)
    {
        var (only, except) = (part.List("groups"), part.List("exceptGroups"));
        if (!only.IsEmpty && !except.IsEmpty) throw new LayoutFormatException(part.Line, "A rule has 'groups' or 'exceptGroups'.");
        return GroupRestriction.Of(
            !only.IsEmpty ? GroupRestrictionBehavior.Only
            : !except.IsEmpty ? GroupRestrictionBehavior.Except : GroupRestrictionBehavior.None,
            [.. only.Concat(except).Select(static group => LayoutPart.NumberOf(group, "groups", 1, long.MaxValue)).Distinct().Order()]);
    }

    private static CountryCode ReadCountry(LayoutNode node) => CountryCode.TryParse(node.Value, out var country)
        ? country
        : throw new LayoutFormatException(node.Line, "A country is two letters, such as FR.");

    private static LanguageCode ReadLanguage(LayoutNode node) => LayoutPart.LanguageOf(node.Value, node.Line);
}
