namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>The options of the memory with its running clock, everything in milliseconds.</summary>
internal sealed class CacheRules(CacheOptions options)
{
    private readonly long start = options.TimeProvider.GetTimestamp();

    internal CacheOptions Options { get; } = options;

    /// <summary>The present: milliseconds since the memory was made.</summary>
    internal long Now => (long)Options.TimeProvider.GetElapsedTime(start).TotalMilliseconds;

    internal long PageSoftAge { get; } = (long)options.PageSoftAge.TotalMilliseconds;

    internal long DocumentSoftAge { get; } = (long)options.DocumentSoftAge.TotalMilliseconds;

    internal long HardAge { get; } = (long)options.HardAge.TotalMilliseconds;

    internal long SettingsHardAge { get; } = (long)options.SettingsHardAge.TotalMilliseconds;

    internal long StaleAge { get; } = (long)options.StaleAge.TotalMilliseconds;

    internal long LoadLimit { get; } = (long)options.LoadLimit.TotalMilliseconds;
}
