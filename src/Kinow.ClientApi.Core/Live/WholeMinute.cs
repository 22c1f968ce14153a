namespace Kinow.ClientApi.Core.Live;

/// <summary>Minutes, for searches by time that are to be the same ones for a while.</summary>
public static class WholeMinute
{
    /// <summary>The beginning of the minute of an instant.</summary>
    public static DateTimeOffset Of(DateTimeOffset instant) => instant.AddTicks(-(instant.UtcTicks % TimeSpan.TicksPerMinute));

    /// <summary>The beginning of the next one.</summary>
    public static DateTimeOffset After(DateTimeOffset instant) => Of(instant).AddMinutes(1);
}
