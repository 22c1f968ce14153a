namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>Something that is to be read into memory.</summary>
internal abstract class Fill
{
    /// <summary>Whether somebody waits for it; otherwise it only makes something younger.</summary>
    internal required bool IsAwaited { get; init; }

    /// <summary>Whether it was answered or given up.</summary>
    internal bool IsDone { get; private protected set; }

    /// <summary>Gives it up.</summary>
    /// <param name="reason">Why.</param>
    internal abstract void Fail(Exception reason);
}
