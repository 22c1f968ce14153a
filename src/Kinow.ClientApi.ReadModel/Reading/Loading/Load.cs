namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>Something that is to be loaded into the cache.</summary>
internal abstract class Load
{
    /// <summary>Whether somebody waits for it; otherwise it only makes an entry younger.</summary>
    internal required bool IsAwaited { get; init; }

    /// <summary>Whether it has ended, well or not.</summary>
    internal bool IsDone { get; private protected set; }

    internal abstract void Fail(Exception reason);
}
