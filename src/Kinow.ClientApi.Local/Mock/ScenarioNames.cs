using System.Collections.Frozen;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>What scenarios are called in headers and options.</summary>
internal static class ScenarioNames
{
    private static readonly FrozenDictionary<string, Scenario> ByName = new Dictionary<string, Scenario>(StringComparer.Ordinal)
    {
        ["none"] = Scenario.None,
        ["empty-catalogue"] = Scenario.EmptyCatalogue,
        ["maintenance"] = Scenario.Maintenance,
        ["blocked-build"] = Scenario.BlockedBuild,
        ["expired-session"] = Scenario.ExpiredSession,
        ["payment-declined"] = Scenario.PaymentDeclined,
        ["engine-down"] = Scenario.EngineDown,
    }.ToFrozenDictionary();

    /// <summary>All of them, separated by commas.</summary>
    public static string All { get; } = string.Join(", ", ByName.OrderBy(static pair => pair.Value).Select(static pair => pair.Key));

    /// <summary>The scenario of a name.</summary>
    public static bool TryFind(string name, out Scenario scenario) => ByName.TryGetValue(name, out scenario);
}
