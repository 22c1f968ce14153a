using System.Globalization;
using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Admin.Apps;

/// <summary>Writes what apps are told, for a person.</summary>
internal static class AppsText
{
    /// <summary>Releases and rules.</summary>
    public static IEnumerable<string> Write(AppSettings apps)
    {
        foreach (var release in apps.Releases) yield return $"released  {release}";
        foreach (var rule in apps.Rules) yield return Write(rule);
    }

    private static string Write(AppRule rule)
    {
        var text = $"rule {rule.Id.ToString(CultureInfo.InvariantCulture)}  {rule.Target}  {AppStatuses.NameOf(rule.Status)}";
        if (rule.Window.From is { } from) text += string.Create(CultureInfo.InvariantCulture, $"  from {from:u}");
        if (rule.Window.To is { } until) text += string.Create(CultureInfo.InvariantCulture, $"  until {until:u}");
        if (rule.RetryAfter is { } seconds) text += string.Create(CultureInfo.InvariantCulture, $"  again after {seconds} s");
        return rule.Message.IsMissing ? text : $"{text}  {rule.Message}";
    }
}
