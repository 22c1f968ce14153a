namespace Kinow.ClientApi.Core.Apps;

/// <summary>The names of how builds stand, as tables and the operator's tool have them.</summary>
public static class AppStatuses
{
    /// <summary>All of them, from the lightest to the gravest.</summary>
    public static IReadOnlyList<(AppStatus Value, string Name)> All { get; } =
    [
        (AppStatus.Active, "active"),
        (AppStatus.UpdateRecommended, "update_recommended"),
        (AppStatus.Degraded, "degraded"),
        (AppStatus.Maintenance, "maintenance"),
        (AppStatus.UpdateRequired, "update_required"),
        (AppStatus.Blocked, "blocked"),
    ];

    /// <summary>The status with a name, in any case; null when there is none.</summary>
    public static AppStatus? Find(string name) => All
        .Where(known => name.Equals(known.Name, StringComparison.OrdinalIgnoreCase))
        .Select(static known => (AppStatus?)known.Value)
        .FirstOrDefault();

    /// <summary>The name of a status.</summary>
    public static string NameOf(AppStatus status) => All.First(known => known.Value == status).Name;
}
