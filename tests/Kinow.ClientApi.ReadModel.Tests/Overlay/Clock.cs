namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

/// <summary>A clock that is set forward by hand; it starts at the real time.</summary>
internal sealed class Clock : TimeProvider
{
    private TimeSpan ahead;

    public void Advance(TimeSpan time) => ahead += time;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}
