using System.Collections;
using System.Globalization;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>The parameters of a request, in the order in which they were added.</summary>
internal sealed class StripeForm : IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> fields = [];

    /// <summary>Adds a parameter, unless it has no value.</summary>
    public void Add(string name, string? value)
    {
        if (value is not null) fields.Add(new(name, value));
    }

    public void Add(string name, long value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
