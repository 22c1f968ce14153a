using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Contract;

/// <summary>A value of an app as apps read it.</summary>
internal sealed class AppValueView(AppValue value)
{
    public string Name => value.Name;

    public AppValueType Type => value.Type;

    public bool? Boolean => value.Boolean;

    public int? Int => value.Int;

    public double? Float => value.Float;

    public string? String => value.String;
}
