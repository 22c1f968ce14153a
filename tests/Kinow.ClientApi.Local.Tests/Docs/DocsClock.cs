namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>A clock that runs as the machine's does from a day that the documentation is written on, so that answers are the same each time.</summary>
internal sealed class DocsClock(TimeSpan later) : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly DateTimeOffset began = TimeProvider.System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => Start + later + (base.GetUtcNow() - began);
}
