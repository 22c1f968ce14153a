namespace Kinow.GraphQL;

/// <summary>
/// Binds the object types whose names end alike to one generic C# type: with the suffix <c>Page</c>, <c>BookPage</c> is bound to
/// <c>Page&lt;T&gt;</c> of the C# type of <c>Book</c>. A <see cref="BindAttribute"/> for the type itself goes before.
/// </summary>
/// <param name="suffix">The end of the names, after the name of another type.</param>
/// <param name="type">An open generic type with one parameter, such as <c>typeof(Page&lt;&gt;)</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BindGenericAttribute(string suffix, Type type) : Attribute
{
    /// <summary>The end of the names.</summary>
    public string Suffix { get; } = suffix;

    /// <summary>The open generic type.</summary>
    public Type Type { get; } = type;
}
