using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Contract;

/// <summary>A value that the operator sets, as apps read it.</summary>
internal sealed class AppValueView(string name, TypedValue value)
{
    public string Name => name;

    public AppValueType Type => value.Type;

    public bool? Boolean => value.Boolean;

    public int? Int => value.Int;

    public double? Float => value.Float;

    public string? String => value.String;
}
