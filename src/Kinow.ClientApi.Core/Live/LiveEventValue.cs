using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Core.Live;

/// <summary>A value of a live event that the operator sets.</summary>
/// <param name="Name">Its name, as <see cref="AppValue.IsName"/> says.</param>
/// <param name="Type">What it is.</param>
/// <param name="Text">The value, as text.</param>
public sealed record LiveEventValue(string Name, AppValueType Type, string Text)
{
    /// <summary>The value.</summary>
    public TypedValue Value => new(Type, Text);
}
