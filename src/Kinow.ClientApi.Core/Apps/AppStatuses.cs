using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>The names of how builds stand, as tables and the operator's tool have them.</summary>
public static class AppStatuses
{
    /// <summary>The names, in any case, from the lightest to the gravest.</summary>
    public static EnumNames<AppStatus> Names { get; } = new(
        StringComparison.OrdinalIgnoreCase,
        (AppStatus.Active, "active"), (AppStatus.UpdateRecommended, "update_recommended"),
        (AppStatus.Degraded, "degraded"), (AppStatus.Maintenance, "maintenance"),
        (AppStatus.UpdateRequired, "update_required"), (AppStatus.Blocked, "blocked"));

    /// <summary>The name of a status.</summary>
    public static string NameOf(AppStatus status) => Names.NameOf(status);
}
