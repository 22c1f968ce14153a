namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>The options of the memory with its running clock, everything in milliseconds.</summary>
internal sealed class MemoryRules(MemoryOptions options)
{
    private readonly long start = options.TimeProvider.GetTimestamp();

    internal MemoryOptions Options { get; } = options;

    /// <summary>The present: milliseconds since the memory was made.</summary>
    internal long Now => (long)Options.TimeProvider.GetElapsedTime(start).TotalMilliseconds;

    internal long PageSoftAge { get; } = (long)options.PageSoftAge.TotalMilliseconds;

    internal long DocumentSoftAge { get; } = (long)options.DocumentSoftAge.TotalMilliseconds;

    internal long HardAge { get; } = (long)options.HardAge.TotalMilliseconds;

    internal long SettingsHardAge { get; } = (long)options.SettingsHardAge.TotalMilliseconds;

    internal long StaleAge { get; } = (long)options.StaleAge.TotalMilliseconds;

    internal long FillLimit { get; } = (long)options.FillLimit.TotalMilliseconds;
}
