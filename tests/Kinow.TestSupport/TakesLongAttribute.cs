namespace Kinow.TestSupport;

/// <summary>
/// The tests of a class take long one after the other, so it begins before others where <see cref="LongestFirst"/> orders them.
/// </summary>
/// <param name="seconds">About how long on two busy cores.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesLongAttribute(int seconds) : Attribute
{
    /// <summary>About how long they take.</summary>
    public int Seconds { get; } = seconds;
}
