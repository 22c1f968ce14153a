namespace Kinow.ClientApi.Tests.Broadcasting;

/// <summary>A clock that runs as the machine's and shows another day.</summary>
internal sealed class ShiftedTime(DateTimeOffset begin) : TimeProvider
{
    private readonly TimeSpan shift = begin - DateTimeOffset.UtcNow;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;
}
